# exercise: meanwhile
# label: wrong
# mistake: mixed up with gather, it treats both as tasks and runs each in a thread of its own; breaks "foreground runs in the thread that called"
import threading


def meanwhile(task, foreground):
    tasks = [task, foreground]
    values = [None, None]

    def work(i):
        values[i] = tasks[i]()

    threads = [threading.Thread(target=work, args=(i,)) for i in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    return values[0], values[1]
