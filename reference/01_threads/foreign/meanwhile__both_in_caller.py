# exercise: meanwhile
# label: wrong
# mistake: calls both one after the other, no thread
# expect: no-threads

def meanwhile(task, foreground):
    a = task()
    b = foreground()
    return a, b
