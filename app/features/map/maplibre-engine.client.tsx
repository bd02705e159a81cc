import * as maplibregl from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { useEffect } from 'react';
import { Layer, Map, Source, useMap } from 'react-map-gl/maplibre';
import type { EngineProps, MapSurface } from './map-engine.ts';
import { viewOf } from './map-engine.ts';

// The library looks for its worker beside itself, where no bundler leaves it.
maplibregl.setWorkerUrl(workerUrl);

function Announce({ onCreate }: Pick<EngineProps, 'onCreate'>) {
  const { current } = useMap();
  useEffect(() => {
    if (current) onCreate(current.getMap() as unknown as MapSurface);
  }, [current, onCreate]);
  return null;
}

/** The map drawn by MapLibre, which needs no account and asks no other site. */
export default function MaplibreEngine(props: EngineProps) {
  const layersOf = (source: string) =>
    props.layers
      .filter((layer) => layer.source === source)
      .map((layer) => <Layer key={layer.id} {...layer} />);
  return (
    <Map
      mapLib={maplibregl}
      mapStyle={props.mapStyle}
      initialViewState={viewOf(props.start)}
      attributionControl={props.creditsInside ? { compact: false } : false}
      interactiveLayerIds={props.pointerLayers}
      cursor={props.cursor}
      dragRotate={false}
      pitchWithRotate={false}
      touchPitch={false}
      maxPitch={0}
      minZoom={2}
      maxZoom={17}
      renderWorldCopies={false}
      onIdle={props.onIdle}
      onMoveEnd={({ viewState, originalEvent }) =>
        props.onMove(
          { lat: viewState.latitude, lon: viewState.longitude, zoom: viewState.zoom },
          originalEvent !== undefined,
        )
      }
      onClick={({ features }) => props.onPress(features?.[0] ?? null)}
      onMouseMove={({ features }) => props.onPoint(features?.[0] ?? null)}
      onMouseOut={() => props.onPoint(null)}
      // Without a map the constructor itself has failed.
      onError={({ error, target }) => props.onError(error, !target)}
    >
      <Announce onCreate={props.onCreate} />
      <Source id="initiatives" {...props.tiles}>
        {layersOf('initiatives')}
      </Source>
      <Source id="highlight" {...props.highlight}>
        {layersOf('highlight')}
      </Source>
    </Map>
  );
}
