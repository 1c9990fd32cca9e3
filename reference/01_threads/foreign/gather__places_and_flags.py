# exercise: gather
# label: right
import threading


class _Place:
    """One task, and what became of it."""

    def __init__(self, task):
        self.task = task
        self.value = None
        self.error = None
        self.failed = False

    def fill(self):
        try:
            self.value = self.task()
        except BaseException as error:
            self.failed = True
            self.error = error


def gather(tasks):
    places = [_Place(task) for task in tasks]
    threads = []
    for place in places:
        thread = threading.Thread(target=place.fill)
        thread.start()
        threads.append(thread)
    for thread in threads:
        thread.join()

    for place in places:  # in the order of the tasks
        if place.failed:
            raise place.error
    return [place.value for place in places]
