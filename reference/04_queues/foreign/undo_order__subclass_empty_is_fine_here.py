# exercise: undo_order
# label: right
# style: class lover; a subclass of LifoQueue with push and pop_all; empty() is reliable because one thread owns it
import queue


class UndoStack(queue.LifoQueue):
    @classmethod
    def of(cls, actions):
        stack = cls()
        for action in actions:
            stack.push(action)
        return stack

    def push(self, action):
        self.put(action, block=False)

    def pop_all(self):
        popped = []
        while not self.empty():
            popped.append(self.get(block=False))
        return popped


def undo_order(actions):
    return UndoStack.of(actions).pop_all()
