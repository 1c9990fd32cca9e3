# exercise: run_in_background
# label: wrong
# mistake: the scope joins its children when the with block is left, which the return does; breaks "This call does not wait for it: the caller goes on"
import threading


class CoroutineScope:
    """Structured concurrency: nobody leaves the scope before its children."""

    def __init__(self):
        self.children = []

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        for child in self.children:
            child.join()

    def launch(self, block, *args):
        child = threading.Thread(target=block, args=args)
        self.children.append(child)
        child.start()
        return child


def run_in_background(task, *args):
    with CoroutineScope() as scope:
        return scope.launch(task, *args)
