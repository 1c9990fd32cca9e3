# exercise: meanwhile
# label: wrong
# mistake: copied from run_all: foreground gets a thread of its own as well; breaks "`foreground` runs in the thread that called".
import threading


def meanwhile(task, foreground):
    values = [None, None]

    def work(place, function):
        values[place] = function()

    one = threading.Thread(target=work, args=(0, task))
    two = threading.Thread(target=work, args=(1, foreground))
    one.start()
    two.start()
    one.join()
    two.join()
    return values[0], values[1]
