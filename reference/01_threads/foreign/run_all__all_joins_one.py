# exercise: run_all
# label: wrong
# mistake: join() returns None, so all(map(join, ...)) stops after the first thread; the call returns when the first task has ended, while the others still run (breaks "The call returns when every task has ended" and "It leaves no thread behind")
from threading import Thread


def run_all(tasks):
    threads = [Thread(target=task) for task in tasks]
    any(map(Thread.start, threads))
    all(map(Thread.join, threads))
