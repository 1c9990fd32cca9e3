# exercise: crunch
# label: wrong
# mistake: max_workers=61 written down, "as many as allowed"
from concurrent.futures import ProcessPoolExecutor


def crunch(work, items):
    with ProcessPoolExecutor(max_workers=61) as executor:
        return list(executor.map(work, items))
