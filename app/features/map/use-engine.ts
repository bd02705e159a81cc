import type { ComponentType } from 'react';
import { useEffect, useState } from 'react';
import type { EngineProps } from './map-engine.ts';

type EngineName = 'mapbox' | 'maplibre';

const refusedKey = 'map-token-refused';

/** Each engine is some 500 KB, so each is a file of its own, loaded when it is needed. */
const load: Record<EngineName, () => Promise<{ default: ComponentType<EngineProps> }>> = {
  mapbox: () => import('./mapbox-engine.client.tsx'),
  maplibre: () => import('./maplibre-engine.client.tsx'),
};

function wasRefused(): boolean {
  try {
    return sessionStorage.getItem(refusedKey) !== null;
  } catch {
    return false;
  }
}

function rememberRefusal() {
  try {
    sessionStorage.setItem(refusedKey, 'yes');
  } catch {
    // A browser that stores nothing asks Mapbox again on the next page.
  }
}

/**
 * The engine that draws: Mapbox with a token, MapLibre without one or once Mapbox refused it.
 * @param onFailure the engine's file did not arrive
 * @returns Engine null while it loads; refuse() changes to MapLibre for the whole visit
 */
export function useEngine(token: string | null, onFailure: () => void) {
  const [name, setName] = useState<EngineName>(() =>
    token && !wasRefused() ? 'mapbox' : 'maplibre',
  );
  const [loaded, setLoaded] = useState<{ name: EngineName; Engine: ComponentType<EngineProps> }>();
  useEffect(() => {
    let wanted = true;
    load[name]().then(
      (file) => wanted && setLoaded({ name, Engine: file.default }),
      () => wanted && onFailure(),
    );
    return () => {
      wanted = false;
    };
  }, [name, onFailure]);
  return {
    name,
    Engine: loaded?.name === name ? loaded.Engine : null,
    refuse: () => {
      rememberRefusal();
      setName('maplibre');
    },
  };
}
