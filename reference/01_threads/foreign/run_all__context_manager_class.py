# exercise: run_all
# label: right
# style: home-made context manager ThreadGroup

from threading import Thread


class ThreadGroup:
    def __init__(self):
        self.members = []

    def __enter__(self):
        return self

    def add(self, f):
        t = Thread(target=f)
        self.members.append(t)
        t.start()

    def __exit__(self, *exc):
        while self.members:
            self.members.pop().join()
        return False


def run_all(tasks):
    with ThreadGroup() as group:
        for f in tasks:
            group.add(f)
