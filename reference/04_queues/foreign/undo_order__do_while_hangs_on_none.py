# exercise: undo_order
# label: wrong
# mistake: like a consumer's do-while loop it takes one action before it looks whether there is any, so with no actions it waits in get forever: "what was done, the first action first; there may be none."
import queue


def deliveries(broker):
    """Consume until the broker has no more messages."""
    while True:
        yield broker.get()
        if broker.empty():
            break


def undo_order(actions):
    broker = queue.LifoQueue()
    for action in actions:
        broker.put(action)
    return list(deliveries(broker))
