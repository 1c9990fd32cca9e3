# exercise: run_all
# label: right
import threading


class _ThreadGroup:
    """Threads that are joined when the block is left, like a `using` in C#."""

    def __init__(self):
        self._members = []

    def __enter__(self):
        return self

    def launch(self, task):
        member = threading.Thread(target=task)
        member.start()
        self._members.append(member)

    def __exit__(self, *reason):
        for member in self._members:
            member.join()
        self._members.clear()
        return False


def run_all(tasks):
    with _ThreadGroup() as group:
        for task in tasks:
            group.launch(task)
