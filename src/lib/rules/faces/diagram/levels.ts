import { lineHeight, margin } from './text.ts';
import { trackHeight, turns, type Turn } from './tracks.ts';
import type { Walk } from './walks.ts';

interface Box {
  readonly layer: number;
  readonly height: number;
}

/** How high a layer stands, and how the arrows turn in the room below it. */
export interface Level {
  readonly top: number;
  readonly bottom: number;
  /** By the key of a piece. */
  readonly turns: ReadonlyMap<string, Turn>;
}

/** Room above and below the tracks between two layers. */
export const aboveTracks = 10;
const belowTracks = 14;

export const labelHeight = ({ way }: Walk): number => way.lines.length * lineHeight;

/** Puts the layers below each other, each as high as what stands in it, with as much room below it as its arrows need. */
export function levels(boxes: readonly Box[], walks: readonly Walk[]): readonly Level[] {
  const count = Math.max(...boxes.map(({ layer }) => layer)) + 1;
  const all: Level[] = [];
  let top = margin;
  for (let layer = 0; layer < count; layer++) {
    const heights = [
      ...boxes.filter((box) => box.layer === layer).map(({ height }) => height),
      ...walks.filter(({ first }) => first + 1 === layer).map(labelHeight),
    ];
    const here = turns(walks.flatMap(({ pieces }) => pieces.filter((piece) => piece.layer === layer)));
    const bottom = top + Math.max(0, ...heights);
    all.push({ top, bottom, turns: here });
    const tracks = [...here.values()].map(({ track, detour }) => (detour?.track ?? track) + 1);
    top = bottom + aboveTracks + Math.max(0, ...tracks) * trackHeight + belowTracks;
  }
  return all;
}

/** The height of a track in the room below a layer. */
export const trackAt = ({ bottom }: Level, track: number): number =>
  bottom + aboveTracks + (track + 0.5) * trackHeight;
