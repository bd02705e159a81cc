/** What reads codes in pictures: the browser's own where it has one. */
interface CodeReader {
  detect(picture: HTMLVideoElement): Promise<readonly { rawValue: string }[]>;
}
type CodeReaderClass = new (options: { formats: string[] }) => CodeReader;

async function createReader(): Promise<CodeReader> {
  const Own = (globalThis as { BarcodeDetector?: CodeReaderClass }).BarcodeDetector;
  if (Own) return new Own({ formats: ['qr_code'] });
  const { BarcodeDetector } = await import('qr/decode.js');
  return new BarcodeDetector({ formats: ['qr_code'] });
}

/** Milliseconds between two looks: people hold a telephone still for longer than that. */
const pause = 250;
/** The same code is sent again only after this long; scanning twice changes nothing, but speaks twice. */
const forget = 5000;

/**
 * Shows the camera in a video and calls `found` for each code that it sees.
 * @param signal ends it and gives the camera back
 * @throws when there is no camera or nobody lets it look
 */
export async function watchCamera(
  video: HTMLVideoElement,
  signal: AbortSignal,
  found: (code: string) => void,
): Promise<void> {
  const camera = await navigator.mediaDevices.getUserMedia({
    video: { facingMode: 'environment' },
  });
  const end = () => camera.getTracks().forEach((track) => track.stop());
  signal.addEventListener('abort', end);
  if (signal.aborted) return end();
  const reader = await createReader();
  video.srcObject = camera;
  await video.play();
  let last = '';
  let seenAt = 0;
  while (!signal.aborted) {
    const [code] = await reader.detect(video).catch(() => []);
    if (code && (code.rawValue !== last || Date.now() > seenAt + forget)) {
      last = code.rawValue;
      seenAt = Date.now();
      found(last);
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
