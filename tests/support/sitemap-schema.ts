import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  XmlBufferInputProvider,
  XmlDocument,
  xmlRegisterInputProvider,
  XsdValidator,
} from 'libxml2-wasm';

// The schema of sitemaps.org as it was published; the package names no path to it.
const home = dirname(createRequire(import.meta.url).resolve('sitemap/package.json'));
const published = readFileSync(join(home, 'schema/sitemap.xsd'));
// It wants every foreign part declared: of XHTML a sitemap has only links to other languages.
const links = `<schema xmlns="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xhtml">
  <element name="link"><complexType>
    <attribute name="rel" use="required" fixed="alternate"/>
    <attribute name="hreflang" use="required">
      <simpleType><restriction base="string"><pattern value="[a-z]{2}|x-default"/></restriction></simpleType>
    </attribute>
    <attribute name="href" use="required" type="anyURI"/>
  </complexType></element>
</schema>`;
const together = `<schema xmlns="http://www.w3.org/2001/XMLSchema">
  <import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="sitemap.xsd"/>
  <import namespace="http://www.w3.org/1999/xhtml" schemaLocation="links.xsd"/>
</schema>`;

xmlRegisterInputProvider(
  new XmlBufferInputProvider({ 'sitemap.xsd': published, 'links.xsd': Buffer.from(links) }),
);
const schema = XsdValidator.fromDoc(XmlDocument.fromString(together));

/**
 * Holds a sitemap against the schema of sitemaps.org.
 * @throws an error that says what is wrong in which line
 */
export function checkSitemap(xml: string): void {
  const file = XmlDocument.fromString(xml);
  try {
    schema.validate(file);
  } finally {
    file.dispose();
  }
}
