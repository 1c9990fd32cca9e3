# exercise: undo_order
# label: right
# style: Java in Python: a class UndoStack with push, pop and isEmpty around the LifoQueue
from queue import LifoQueue


class UndoStack:
    def __init__(self):
        self.__queue = LifoQueue()

    def push(self, action):
        self.__queue.put(action)

    def pop(self):
        return self.__queue.get()

    def isEmpty(self):
        return self.__queue.empty()


def undo_order(actions):
    undoStack = UndoStack()
    for i in range(len(actions)):
        undoStack.push(actions[i])

    resultList = []
    while not undoStack.isEmpty():
        resultList.append(undoStack.pop())
    return resultList
