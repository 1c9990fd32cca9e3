# exercise: run_all
# expect: never-started
from threading import Thread


def run_all(tasks):
    return [Thread(target=task) for task in tasks]
