import type { HostObject } from './objects.js';
import { HostFault } from './protocol.js';
import { mayChange, type WordState } from './word-state.js';

export function commentCollection(state: WordState): HostObject {
  const one = (id: string): HostObject => commentObject(state, id);
  return { type: 'CommentCollection', items: () => state.comments.map(({ id }) => one(id)), paths: { '': one } };
}

export function commentObject(state: WordState, id: string): HostObject {
  const found = () => {
    const comment = state.comments.find((one) => one.id === id);
    if (!comment) throw new HostFault('ItemNotFound');
    return comment;
  };
  const reply = (content: string): HostObject => ({
    type: 'CommentReply',
    properties: { id: () => content, content: () => content },
  });
  return {
    type: 'Comment',
    properties: { id: () => id, content: () => found().content, authorName: () => found().author },
    paths: {
      Replies: () => ({
        type: 'CommentReplyCollection',
        items: () => found().replies.map(reply),
        paths: { '': reply },
      }),
    },
    methods: {
      Delete: () => {
        mayChange(state);
        state.comments.splice(state.comments.indexOf(found()), 1);
      },
    },
  };
}
