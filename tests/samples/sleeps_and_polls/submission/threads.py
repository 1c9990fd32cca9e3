"""Slow but steady: everything here waits by looking every now and then."""

import threading
import time


def run_in_background(task, *args):
    t = threading.Thread(target=task, args=args)
    t.start()
    return t


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        time.sleep(0.1)
        super().__init__(name=name)
        self.task = task
        self.result = None

    def run(self):
        time.sleep(1)
        self.result = self.task()
        time.sleep(1)


def wait_until(condition):
    while not condition():
        time.sleep(0.25)


def run_all(tasks):
    threads = []
    for task in tasks:
        threads.append(run_in_background(task))
        time.sleep(0.1)
    wait_until(lambda: not any(t.is_alive() for t in threads))


def meanwhile(task, foreground):
    background = NamedTask("background", task)
    background.start()
    value = foreground()
    wait_until(lambda: not background.is_alive())
    return background.result, value


def gather(tasks):
    finished = {}
    failed = {}

    def look_after(number, task):
        time.sleep(0.01 * number)
        try:
            finished[number] = task()
        except Exception as problem:
            failed[number] = problem

    for number, task in enumerate(tasks):
        run_in_background(look_after, number, task)
    wait_until(lambda: len(finished) + len(failed) == len(tasks))
    for number in range(len(tasks)):
        if number in failed:
            raise failed[number]
    return [finished[number] for number in range(len(tasks))]
