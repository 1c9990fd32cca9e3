# exercise: run_all
# label: right
import contextlib
import threading


def run_all(tasks):
    def body(task):
        with contextlib.suppress(BaseException):
            task()

    with contextlib.ExitStack() as stack:
        for task in tasks:
            thread = threading.Thread(target=body, kwargs={"task": task}, daemon=False)
            thread.start()
            stack.callback(thread.join)  # all joins come when the block is left
