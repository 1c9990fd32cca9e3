# exercise: undo_order
# label: right
# style: needless but harmless helper thread that fills the stack and is joined before anything is taken, with logging

import logging
import queue
import threading

logger = logging.getLogger("undo")


def _push_all(stack, actions):
    for number, action in enumerate(actions, start=1):
        stack.put(action)
        logger.debug("pushed %d of %d", number, len(actions))


def undo_order(actions):
    stack = queue.LifoQueue()
    pusher = threading.Thread(target=_push_all, args=(stack, actions))
    pusher.start()
    pusher.join()  # first all in, then all out
    order = []
    while stack.qsize() != 0:
        action = stack.get()
        stack.task_done()
        order.append(action)
    stack.join()
    logger.debug("popped %d actions", len(order))
    return order
