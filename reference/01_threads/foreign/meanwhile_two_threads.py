# exercise: meanwhile
# label: wrong
# mistake: foreground runs in a thread of its own instead of the calling thread
import threading


def meanwhile(task, foreground):
    values = [None, None]

    def fill(position, function):
        values[position] = function()

    threads = [
        threading.Thread(target=fill, args=pair)
        for pair in enumerate((task, foreground))
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return tuple(values)
