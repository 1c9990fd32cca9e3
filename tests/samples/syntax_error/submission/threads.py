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
    for task in tasks
        thread = threading.Thread(target=task)
        thread.start()
        threads.append(thread)
    for thread in threads:
        thread.join()
