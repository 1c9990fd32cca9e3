# exercise: crunch
# label: wrong
# mistake: submit(...).result() in one expression: serial
from concurrent.futures import ProcessPoolExecutor


def crunch(work, items):
    with ProcessPoolExecutor() as executor:
        return [executor.submit(work, item).result() for item in items]
