import type { ReactNode } from 'react';
import type { WorkspaceFile } from '../protocol.ts';
import { sizeWords } from './format.ts';
import { words } from './words.ts';

/** The files of a message, each with its download. */
export function Files({ files }: { files: WorkspaceFile[] }): ReactNode {
  return (
    <ul className="files">
      {files.map((file) => (
        <li key={file.id} className="file">
          <span className="file-kind" aria-hidden="true">
            {file.name.split('.').at(-1)?.slice(0, 4)}
          </span>
          <span className="file-name">
            <b>{file.title || file.name}</b>
            <span>
              {file.title && file.title !== file.name ? `${file.name} · ` : ''}
              {sizeWords(file.size)}
            </span>
          </span>
          <a
            className="button"
            href={file.download}
            download={file.name}
            aria-label={words.message.downloadFile(file.name)}
          >
            {words.message.download}
          </a>
        </li>
      ))}
    </ul>
  );
}
