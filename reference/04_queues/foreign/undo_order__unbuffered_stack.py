# exercise: undo_order
# label: wrong
# mistake: a goroutine feeds a LifoQueue with room for one, as an unbuffered channel; never more than one action is in it, so they come out in the order in which they went in: breaks "The last action is taken back first".
import queue
import threading


def undo_order(actions):
    stack = queue.LifoQueue(maxsize=1)

    def send():
        for action in actions:
            stack.put(action)

    sender = threading.Thread(target=send)
    sender.start()
    undone = [stack.get() for _ in range(len(actions))]
    sender.join()
    return undone
