from threading import Thread

result = None


def run_in_background(task, *args):
    t = Thread(target=lambda: task(*args))
    t.start()
    return t


class NamedTask(Thread):
    def __init__(self, name, task):
        Thread.__init__(self)
        self.name = name
        self.task = task

    @property
    def result(self):
        return result

    def run(self):
        global result
        result = self.task()


def run_all(tasks):
    threads = []
    for task in tasks:
        t = Thread(target=lambda: task())
        t.start()
        threads.append(t)
    for t in threads:
        t.join()


def meanwhile(task, foreground):
    values = []
    t = Thread(target=lambda: values.append(task()))
    t.start()
    values.append(foreground())
    t.join()
    return tuple(values)


def gather(tasks):
    results = []
    errors = []

    def do(task):
        try:
            results.append(task())
        except Exception as e:
            errors.append(e)

    threads = [Thread(target=do, args=(task,)) for task in tasks]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    if errors:
        raise errors[0]
    return results
