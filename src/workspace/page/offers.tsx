import type { ReactNode } from 'react';
import type { Suggestion } from './compose.ts';
import { words } from './words.ts';

type OffersProps = { id: string; offers: Suggestion[]; at: number; onTake(offer: Suggestion): void };

/** What the composer offers while one types; the composer keeps the focus and moves the choice. */
export function Offers({ id, offers, at, onTake }: OffersProps): ReactNode {
  const label = offers[0]?.kind === 'command' ? words.composer.commands : words.composer.people;
  return (
    <div className="offers" role="listbox" id={`${id}-offers`} aria-label={label}>
      {offers.map((offer, index) => (
        <div
          key={offer.text}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          className="offer"
          onMouseDown={(event) => {
            event.preventDefault();
            onTake(offer);
          }}
        >
          <b>{offer.label}</b> <span>{offer.note}</span>
        </div>
      ))}
    </div>
  );
}
