import threading


def run_in_background(task, *args):
    thread = threading.Thread(target=task, args=args)
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
        threads.append(threading.Thread(target=task))
    for thread in threads:
        thread.join()


def meanwhile(task, foreground):
    thread = NamedTask("background", task)
    value = foreground()
    return thread.result, value


def gather(tasks):
    threads = [NamedTask("t" + str(i), tasks[i]) for i in range(len(tasks))]
    return [thread.result for thread in threads]
