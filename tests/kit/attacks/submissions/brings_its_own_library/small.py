import threading


def gather(tasks):
    values = [None] * len(tasks)

    def run(number):
        values[number] = tasks[number]()

    threads = [threading.Thread(target=run, args=(n,)) for n in range(len(tasks))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return values


def double(task):
    value = task()
    return [value, value]
