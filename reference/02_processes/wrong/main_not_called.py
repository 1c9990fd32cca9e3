# exercise: main
# expect: main-not-called
from multiprocessing import Pool


def main():
    with Pool(2) as pool:
        print(*pool.map(square, range(10)))
