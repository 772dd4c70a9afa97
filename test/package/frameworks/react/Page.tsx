import {useState} from 'react';
import type {} from 'blue-heart-elements/types/react';
import 'blue-heart-elements/define/helpline-card.js';
import 'blue-heart-elements/define/report-button.js';

export function Page() {
  const [who, setWho] = useState<'minor' | 'witness'>('minor');
  const [heard, setHeard] = useState('nothing');
  return (
    <>
      <button onClick={() => setWho('witness')}>For a witness</button>
      <output>{heard}</output>
      <blue-heart-helpline-card
        for={who}
        headingLevel={3}
        style={{'--blue-heart-gap': '2em'}}
        onblue-heart-language={(event) => setHeard(`language ${event.locale}`)}
      >
        <a href="https://www.stopmensenhandel.be">Hulp tegen mensenhandel</a>
      </blue-heart-helpline-card>
      <blue-heart-report-button variant="quiet" heading-level={4} onblue-heart-open={({type}) => setHeard(type)} />
    </>
  );
}
