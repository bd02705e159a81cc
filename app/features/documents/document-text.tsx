import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pathIn } from '../../i18n/locales.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { classNames } from '../../ui/class-names.ts';
import { LanguageText } from '../../ui/language-text.tsx';
import type {
  BlockNode,
  ImageNode,
  InlineNode,
  LinkNode,
  ListNode,
  TableNode,
  TextNode,
} from './document.ts';
import { format } from './document-nodes.ts';
import { fileAddress } from './image-form.ts';
import { plainOfInline } from './inline-form.ts';
import { mentionPath } from './mention-path.ts';
import { blocksOf } from './normal-form.ts';
import { foreignHost, saysHost } from './web-address.ts';

export interface DocumentTextProps {
  /** Any JSON; what is no text of ours is not shown. */
  document: unknown;
  /** Language of the text (BCP 47). */
  lang: string | null | undefined;
  /** Level of the heading above the text: its own begin one below. */
  level?: 1 | 2 | 3 | 4;
  className?: string;
}

const formatTags = [
  [format.code, 'code'],
  [format.strikethrough, 's'],
  [format.italic, 'em'],
  [format.bold, 'strong'],
] as const;

function formatted({ text, format: bits = 0 }: TextNode): ReactNode {
  if (!bits) return text;
  return formatTags.reduce<ReactNode>(
    (inner, [bit, Tag]) => (bits & bit ? <Tag>{inner}</Tag> : inner),
    text,
  );
}

function texts(nodes: readonly TextNode[]): ReactNode {
  const [only] = nodes;
  if (only && nodes.length === 1) return formatted(only);
  return nodes.map((node, index) => <span key={index}>{formatted(node)}</span>);
}

/** A link says where it leads when its words do not. */
function Anchor({ node }: { node: LinkNode }) {
  const language = useLanguage();
  const words = texts(node.children);
  if (node.url.startsWith('/')) return <Link to={pathIn(language.code, node.url)}>{words}</Link>;
  const host = foreignHost(node.url);
  if (!host) return <a href={node.url}>{words}</a>;
  return (
    <>
      <a href={node.url} rel="nofollow ugc noreferrer">
        {words}
      </a>
      {!saysHost(plainOfInline(node.children), host) && (
        <bdi dir="ltr" className="text-sm text-soft">
          {' '}
          ({host})
        </bdi>
      )}
    </>
  );
}

function inline(node: InlineNode, index: number, language: ReturnType<typeof useLanguage>) {
  if (node.type === 'linebreak') return <br key={index} />;
  if (node.type === 'link') return <Anchor key={index} node={node} />;
  if (node.type === 'text')
    return node.format ? <span key={index}>{formatted(node)}</span> : node.text;
  const path = mentionPath(node, language.code);
  const name = <bdi>@{node.label}</bdi>;
  return path ? (
    <Link key={index} to={path}>
      {name}
    </Link>
  ) : (
    <b key={index}>{name}</b>
  );
}

function Words({ nodes }: { nodes: readonly InlineNode[] }) {
  const language = useLanguage();
  return <>{nodes.map((node, index) => inline(node, index, language))}</>;
}

/** A list below an item stands inside it, as a screen reader counts it. */
function Items({ list }: { list: ListNode }) {
  const items: { words: InlineNode[]; lists: ListNode[] }[] = [];
  for (const { children } of list.children) {
    const [nested] = children;
    if (nested?.type !== 'list') items.push({ words: children as InlineNode[], lists: [] });
    else if (items.length > 0) items.at(-1)?.lists.push(nested);
    else items.push({ words: [], lists: [nested] });
  }
  return (
    <>
      {items.map(({ words, lists }, index) => (
        <li key={index}>
          <Words nodes={words} />
          {lists.map((nested, at) => (
            <List key={at} list={nested} />
          ))}
        </li>
      ))}
    </>
  );
}

function List({ list, dir }: { list: ListNode; dir?: 'ltr' | 'rtl' | 'auto' }) {
  if (list.listType === 'bullet')
    return (
      <ul dir={dir}>
        <Items list={list} />
      </ul>
    );
  return (
    <ol dir={dir} start={list.start}>
      <Items list={list} />
    </ol>
  );
}

/** Scrolls by itself where it is wider than the page, also by keyboard. */
function Table({ table }: { table: TableNode }) {
  const { t } = useTranslation('documents');
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div role="region" aria-label={t('table')} tabIndex={0} className="overflow-x-auto">
      <table dir={table.direction}>
        <tbody>
          {table.children.map((row, index) => (
            <tr key={index}>
              {row.children.map((cell, column) => {
                const words = <Words nodes={cell.children[0].children} />;
                return cell.headerState ? (
                  <th key={column} scope="col" dir="auto">
                    {words}
                  </th>
                ) : (
                  <td key={column} dir="auto">
                    {words}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A picture that was uploaded here: small on a phone, whole where there is room. */
function Picture({ image: { id, alt, width, height } }: { image: ImageNode }) {
  const address = fileAddress(id);
  return (
    <img
      src={`${address}?small`}
      srcSet={width && width > 800 ? `${address}?small 800w, ${address} ${width}w` : undefined}
      sizes="(min-width: 46rem) 44rem, 100vw"
      alt={alt}
      dir="auto"
      width={width}
      height={height}
      loading="lazy"
      decoding="async"
    />
  );
}

function Block({ node, level }: { node: BlockNode; level: number }) {
  if (node.type === 'image') return <Picture image={node} />;
  const dir = node.direction ?? 'auto';
  if (node.type === 'list') return <List list={node} dir={dir} />;
  if (node.type === 'table') return <Table table={node} />;
  const words = <Words nodes={node.children} />;
  if (node.type === 'paragraph') return <p dir={dir}>{words}</p>;
  if (node.type === 'quote') return <blockquote dir={dir}>{words}</blockquote>;
  const Tag = `h${Math.min(Number(node.tag[1]) + level - 1, 6)}` as 'h2';
  return <Tag dir={dir}>{words}</Tag>;
}

/**
 * A text by people, as it is read: no editor and no HTML of theirs. Every block follows its own letters,
 * the whole is marked as the language that it is in.
 */
export function DocumentText({ document, lang, level = 1, className }: DocumentTextProps) {
  return (
    <LanguageText lang={lang} as="div" className={classNames('prose rich', className)}>
      {blocksOf(document).map((node, index) => (
        <Block key={index} node={node} level={level} />
      ))}
    </LanguageText>
  );
}
