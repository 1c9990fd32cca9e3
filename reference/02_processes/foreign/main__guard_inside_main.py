# exercise: main
# label: wrong
# mistake: the guard stands inside of main, and nobody calls main

import multiprocessing


def main():
    if __name__ == "__main__":
        with multiprocessing.Pool(2) as pool:
            for n in pool.map(square, range(10), 1):
                print(n)
