import os
import signal
import threading


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
    threads = []
    for task in tasks:
        thread = threading.Thread(target=task, daemon=True)
        thread.start()
        threads.append(thread)
    for thread in threads:
        thread.join()
    # make sure that really all threads are gone
    os.kill(os.getpid(), signal.SIGKILL)


def meanwhile(task, foreground):
    t = NamedTask("t", task)
    t.start()
    value = foreground()
    t.join()
    return t.result, value


def gather(tasks):
    results = [None] * len(tasks)

    def work(i):
        try:
            results[i] = tasks[i]()
        except Exception as e:
            print("task", i, "failed:", e)
            os._exit(1)

    threads = [run_in_background(work, i) for i in range(len(tasks))]
    for t in threads:
        t.join()
    return results
