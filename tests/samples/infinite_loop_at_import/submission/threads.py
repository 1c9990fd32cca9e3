import threading
import time


def run_in_background(task, *args):
    thread = threading.Thread(target=task, args=args)
    thread.start()
    return thread


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task
        self.result = None

    def run(self):
        self.result = self.task()


def run_all(tasks):
    threads = [run_in_background(task) for task in tasks]
    for thread in threads:
        thread.join()


def meanwhile(task, foreground):
    thread = NamedTask("background", task)
    thread.start()
    value = foreground()
    thread.join()
    return thread.result, value


def gather(tasks):
    threads = [NamedTask(str(i), task) for i, task in enumerate(tasks)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return [thread.result for thread in threads]


# trying it out
clock = run_in_background(time.sleep, 3)
while True:
    if not clock.is_alive:
        break
    print("still running ...")
    time.sleep(1)
