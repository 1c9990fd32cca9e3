# exercise: main
# label: right
# style: dict of futures, as_completed, printed by order of number

import concurrent.futures


def main():
    table = [None] * 10
    with concurrent.futures.ProcessPoolExecutor(max_workers=2) as ex:
        number_of = {ex.submit(square, n): n for n in range(10)}
        for f in concurrent.futures.as_completed(number_of):
            table[number_of[f]] = f.result()
    for value in table:
        print(value)

if __name__ == "__main__":
    main()
