# exercise: meanwhile
# label: wrong
# mistake: returns the Future instead of its result
# expect: answer-not-asked

from concurrent.futures import ThreadPoolExecutor


def meanwhile(task, foreground):
    with ThreadPoolExecutor(1) as ex:
        a = ex.submit(task)
        b = foreground()
    return a, b
