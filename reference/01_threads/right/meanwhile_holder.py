# exercise: meanwhile
# style: list_holder
import threading


def meanwhile(task, foreground):
    holder = [None]

    def background():
        holder[0] = task()

    t = threading.Thread(target=background)
    t.start()
    mine = foreground()
    t.join()
    return (holder[0], mine)
