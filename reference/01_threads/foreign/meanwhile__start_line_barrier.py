# exercise: meanwhile
# label: right
# style: systems programmer, both threads meet at a two-party barrier before they begin, join at the end, one cell for the value
import threading


def meanwhile(task, foreground):
    start_line = threading.Barrier(2)
    cell = [None]

    def entry():
        start_line.wait()
        cell[0] = task()

    thread = threading.Thread(target=entry)
    thread.start()
    start_line.wait()
    try:
        front = foreground()
    finally:
        thread.join()
    return cell[0], front
