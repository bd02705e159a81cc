interface TrapFieldProps {
  /** For whoever meets it all the same: that it stays empty. */
  label: string;
}

/** People do not see this field; programs fill it in, and are known by it. */
export function TrapField({ label }: TrapFieldProps) {
  return (
    <div aria-hidden className="absolute -start-[200vw] top-0 size-px overflow-hidden">
      <label htmlFor="field-trap">{label}</label>
      <input id="field-trap" name="trap" tabIndex={-1} autoComplete="off" />
    </div>
  );
}
