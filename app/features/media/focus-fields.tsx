import type { MouseEvent } from 'react';
import { useState } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { Field } from '../../ui/field.tsx';
import { useHydrated } from '../../ui/use-hydrated.ts';
import type { KeptPicture } from './picture.ts';
import { focusSteps } from './picture.ts';

const look = 'aspect-video w-full max-w-80 rounded-xs bg-harbour-wash object-cover';

/** What must stay in sight of a picture: two sliders, and where scripts run a click on the picture. */
export function FocusFields({
  picture,
  invalid,
  idOf,
}: {
  picture: KeptPicture;
  invalid: InvalidForm | undefined;
  idOf: (name: string) => string;
}) {
  const { t } = useTranslation('media');
  const [focus, setFocus] = useState({
    focusX: Number(typedValue(invalid, 'focusX', String(Math.round(picture.focusX * 10)))),
    focusY: Number(typedValue(invalid, 'focusY', String(Math.round(picture.focusY * 10)))),
  });
  const canClick = useHydrated();
  const shown = (
    <img
      src={`/files/${picture.id}?small`}
      width={picture.width}
      height={picture.height}
      alt=""
      loading="lazy"
      {...focusSteps({ focusX: focus.focusX / 10, focusY: focus.focusY / 10 })}
      className={look}
    />
  );
  // What is pressed on what is seen of the picture, as a share of all of it: its edges are cut off.
  function choose(event: MouseEvent<HTMLButtonElement>) {
    // Pressed by a key there is no place; the sliders are for that.
    if (event.detail === 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    const { width, height } = picture;
    const scale = Math.max(box.width / width, box.height / height);
    const hidden = { x: width * scale - box.width, y: height * scale - box.height };
    const along = (at: number, cut: number, now: number, whole: number) =>
      Math.max(0, Math.min(10, Math.round(((at + (cut * now) / 10) / whole) * 10)));
    setFocus({
      focusX: along(event.clientX - box.left, hidden.x, focus.focusX, width * scale),
      focusY: along(event.clientY - box.top, hidden.y, focus.focusY, height * scale),
    });
  }
  return (
    <div className="grid gap-3">
      {canClick ? (
        <button
          type="button"
          onClick={choose}
          aria-label={t('focusClick')}
          className="w-fit cursor-crosshair"
        >
          {shown}
        </button>
      ) : (
        shown
      )}
      {(['focusX', 'focusY'] as const).map((name) => (
        <Field
          key={name}
          name={name}
          id={idOf(name)}
          label={t(name)}
          hint={name === 'focusX' ? t('focusHint') : undefined}
        >
          {(wiring) => (
            <input
              {...wiring}
              type="range"
              dir="ltr"
              min={0}
              max={10}
              step={1}
              value={focus[name]}
              onChange={(event) => setFocus({ ...focus, [name]: Number(event.target.value) })}
              className="block min-h-target w-full max-w-80 accent-harbour"
            />
          )}
        </Field>
      ))}
    </div>
  );
}
