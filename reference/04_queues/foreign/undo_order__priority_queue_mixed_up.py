# exercise: undo_order
# label: wrong
# mistake: mixed up with task 3: a PriorityQueue hands the actions out in sorted order, which happens to be the answer in both examples; other actions come in the wrong order or raise a TypeError; breaks "The last action is taken back first. Every action goes into a ``queue.LifoQueue``" and ":raises: nothing."
import queue


def undo_order(actions):
    waiting = queue.PriorityQueue()
    for action in actions:
        waiting.put(action)
    return [waiting.get() for _ in range(waiting.qsize())]
