// Where a page of an export stands: all four members are there even when nothing is (rsa 7.8).

export function presentPage(totalElements: number, currentPage: number, pageSize: number) {
  return { totalPages: Math.ceil(totalElements / pageSize), totalElements, pageSize, currentPage };
}
