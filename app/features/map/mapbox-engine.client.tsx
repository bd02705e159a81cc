import mapboxgl from 'mapbox-gl';
import 'mapbox-gl/dist/mapbox-gl.css';
import { useEffect } from 'react';
import type { LayerProps, MapProps, SourceProps } from 'react-map-gl/mapbox';
import { Layer, Map, Source, useMap } from 'react-map-gl/mapbox';
import type { EngineProps, MapSurface } from './map-engine.ts';
import { viewOf } from './map-engine.ts';

function Announce({ onCreate }: Pick<EngineProps, 'onCreate'>) {
  const { current } = useMap();
  useEffect(() => {
    if (current) onCreate(current.getMap() as unknown as MapSurface);
  }, [current, onCreate]);
  return null;
}

/** The same map drawn by Mapbox, for a city with an account there. */
export default function MapboxEngine(props: EngineProps) {
  const layersOf = (source: string) =>
    props.layers
      .filter((layer) => layer.source === source)
      // The two libraries' types name other additions; what is used here both know.
      .map((layer) => <Layer key={layer.id} {...(layer as LayerProps)} />);
  return (
    <Map
      mapLib={mapboxgl}
      mapboxAccessToken={props.token ?? undefined}
      mapStyle={props.mapStyle as MapProps['mapStyle']}
      projection="mercator"
      initialViewState={viewOf(props.start)}
      attributionControl={props.creditsInside}
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
      onMoveEnd={({ viewState, ...event }) =>
        props.onMove(
          { lat: viewState.latitude, lon: viewState.longitude, zoom: viewState.zoom },
          // The types leave out that a person's gesture comes along.
          'originalEvent' in event && event.originalEvent !== undefined,
        )
      }
      onClick={({ features }) => props.onPress(features?.[0] ?? null)}
      onMouseMove={({ features }) => props.onPoint(features?.[0] ?? null)}
      onMouseOut={() => props.onPoint(null)}
      // Without a map the constructor itself has failed.
      onError={({ error, target }) => props.onError(error, !target)}
    >
      <Announce onCreate={props.onCreate} />
      <Source id="initiatives" {...(props.tiles as SourceProps)}>
        {layersOf('initiatives')}
      </Source>
      <Source id="highlight" {...(props.highlight as SourceProps)}>
        {layersOf('highlight')}
      </Source>
    </Map>
  );
}
