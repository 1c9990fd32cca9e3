import threading


def gather(tasks):
    values = [None] * len(tasks)

    def run(number):
        values[number] = tasks[number]()

    for number in range(len(tasks)):
        threading.Thread(target=run, args=(number,), daemon=True).start()
    return values


def double(task):
    values = [None, None]

    def run():
        values[:] = [task()] * 2

    threading.Thread(target=run).start()
    return values
