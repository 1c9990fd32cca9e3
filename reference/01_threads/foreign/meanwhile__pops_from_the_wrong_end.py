# exercise: meanwhile
# label: wrong
# mistake: the pair is right in the list, but pop() takes from the end, so the values come out swapped
# expect: values-swapped

import threading


def meanwhile(task, foreground):
    pair = []
    t = threading.Thread(target=lambda: pair.insert(0, task()))
    t.start()
    pair.append(foreground())
    t.join()
    return pair.pop(), pair.pop()
