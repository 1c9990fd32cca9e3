# exercise: ask_each
# label: wrong
# mistake: one big loop starts a child, receives from it and joins it before the next one starts; never two at once. Breaks "All children are at work at the same time."

from multiprocessing import Pipe, Process


def child(conn, task, value):
    conn.send(task(value))
    conn.close()


def ask_each(task, values):
    results = []
    number = 0
    for value in values:
        here, there = Pipe()
        p = Process(target=child, args=(there, task, value))
        p.start()
        there.close()
        print("started child", number)
        try:
            result = here.recv()
            print("child", number, "has answered")
        except (EOFError, OSError):
            result = None
            print("child", number, "died")
        here.close()
        p.join()
        results.append(result)
        number = number + 1
    return results
