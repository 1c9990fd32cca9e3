# exercise: meanwhile
# expect: join-missing
import threading


def meanwhile(task, foreground):
    holder = [None]

    def work():
        holder[0] = task()

    threading.Thread(target=work).start()
    value = foreground()
    return holder[0], value
