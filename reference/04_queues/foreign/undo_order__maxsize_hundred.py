# exercise: undo_order
# label: wrong
# mistake: a put() into a full queue waits for a get(), and nobody else is there who gets: with more than 100 actions the call never returns; breaks "Every action goes into a `queue.LifoQueue` and comes out of it again".
import queue


def undo_order(actions):
    history = queue.LifoQueue(maxsize=100)
    for action in actions:
        history.put(item=action, block=True)
    return [history.get() for _ in actions]
