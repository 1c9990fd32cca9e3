# exercise: run_all
# label: right
# style: functional, strict tuple of threads and a for_each combinator
import threading


def for_each(effect, values):
    for value in values:
        effect(value)


def forked(task):
    return threading.Thread(target=task)


def run_all(tasks):
    threads = tuple(map(forked, tasks))
    for_each(threading.Thread.start, threads)
    for_each(threading.Thread.join, threads)
