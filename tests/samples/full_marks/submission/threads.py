"""Assignment 1, threads."""

import threading
from concurrent.futures import ThreadPoolExecutor, wait


def run_in_background(task, *args):
    t = threading.Thread(target=task, args=args, daemon=False)
    t.start()
    return t


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self._task = task
        self.result = None

    def run(self):
        self.result = self._task()

    def __repr__(self):
        return f"<NamedTask {self.name}>"


def run_all(tasks):
    started = [run_in_background(task) for task in tasks]
    for t in started:
        t.join()


def meanwhile(task, foreground):
    helper = NamedTask("helper", task)
    helper.start()
    try:
        mine = foreground()
    finally:
        helper.join()
    return helper.result, mine


def gather(tasks):
    if not tasks:
        return []
    # one worker for every task, so all of them can run at once
    with ThreadPoolExecutor(max_workers=len(tasks)) as pool:
        futures = [pool.submit(task) for task in tasks]
        wait(futures)
    return [f.result() for f in futures]


if __name__ == "__main__":
    print(gather([lambda: 1, lambda: 2, lambda: 3]))
