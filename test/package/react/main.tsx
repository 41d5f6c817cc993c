import 'shared-learning-widgets';
import type {SliSessionList} from 'shared-learning-widgets';
import type {} from 'shared-learning-widgets/jsx';
import {SessionList} from 'shared-learning-widgets/react';
import {StrictMode, useRef, useState} from 'react';
import {createRoot} from 'react-dom/client';

const FEED = '/demo/feed.json';

function App() {
  const [chosen, setChosen] = useState('nothing');
  const list = useRef<SliSessionList>(null);
  return (
    <>
      <output>{chosen}</output>
      <sli-session-list
        ref={list}
        src={FEED}
        page-size={2}
        order="oldest"
        lang="ar"
        no-storage
        onsli-session-select={(event) => {
          event.preventDefault();
          setChosen(`${event.session} ${event.language}`);
        }}
      ></sli-session-list>
      <SessionList
        src={FEED}
        pageSize={3}
        onSliSessionSelect={(event) => {
          event.preventDefault();
          setChosen(`wrapped ${event.session}`);
        }}
      />
    </>
  );
}

// @ts-expect-error: an order that there isn't.
export const wrong = <sli-session-list order="random" />;

createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
