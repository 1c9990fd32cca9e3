# exercise: pipeline
# style: deque_and_condition
import threading
from collections import deque


def pipeline(source, handle, limit=10):
    items = deque()
    changed = threading.Condition()
    state = {"ended": False, "error": None}

    def producer():
        try:
            for item in source:
                with changed:
                    changed.wait_for(lambda: len(items) < limit or state["error"])
                    if state["error"]:
                        return
                    items.append(item)
                    changed.notify_all()
        except Exception as error:
            state["error"] = state["error"] or error
        finally:
            with changed:
                state["ended"] = True
                changed.notify_all()

    def consumer():
        try:
            while True:
                with changed:
                    changed.wait_for(lambda: items or state["ended"])
                    if not items:
                        return
                    item = items.popleft()
                    changed.notify_all()
                handle(item)
        except Exception as error:
            with changed:
                state["error"] = error
                changed.notify_all()

    pair = [threading.Thread(target=f) for f in (producer, consumer)]
    [t.start() for t in pair]
    [t.join() for t in pair]
    if state["error"]:
        raise state["error"]
